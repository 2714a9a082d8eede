using System.Reflection;

namespace AngersHabitat.Application.Common;

/// <summary>What is found by itself: features add a class, nobody lists it.</summary>
public static class AssemblyTypes
{
    /// <summary>The classes of an assembly that can be made and are a <typeparamref name="T"/>.</summary>
    public static IEnumerable<Type> ClassesOf<T>(this Assembly assembly)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        return assembly.GetTypes().Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(T)));
    }
}
