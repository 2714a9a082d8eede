namespace AngersHabitat.Application.Lists;

/// <summary>
/// A question that an agency narrows, by the filter marked <see cref="FilterAttribute.IsOwn"/>: who belongs to an agency is answered for it, unless the address says which one,
/// or <see cref="FilterAttribute.All"/>.
/// </summary>
public interface IOfAgency : IFiltered
{
    /// <summary>Who asks; set by the page, never from the address.</summary>
    AskingAgent Asking { get; init; }
}
