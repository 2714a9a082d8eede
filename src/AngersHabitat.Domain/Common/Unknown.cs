using System.Diagnostics;

namespace AngersHabitat.Domain.Common;

/// <summary>
/// The last arm of a switch that names every value of an enum, or the arm of a value that never comes there. The build asks for all the
/// names (IDE0010, IDE0072), so that whoever adds a value is told of each switch.
/// </summary>
public static class Unknown
{
    /// <summary>The fault to throw.</summary>
    public static UnreachableException Value(Enum? value) => new($"{value?.GetType().Name} {value} is not expected here.");
}
