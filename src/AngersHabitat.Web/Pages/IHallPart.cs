namespace AngersHabitat.Web.Pages;

/// <summary>
/// A feature's part of a residence's public page (<c>/residences/{slug}</c>): a view component that takes the <see cref="Hall"/>, writes nothing when it has nothing to tell,
/// and no name, number or word of a tenant. The page is kept: what changes at no whole minute is told to <see cref="ShownUntil"/>. A class found by itself.
/// </summary>
public interface IHallPart
{
    /// <summary>Lower ones first: cleaning 10, notices 20, reports 30, visits 40, worksites 50.</summary>
    int Order { get; }

    /// <summary>The view component, called with <c>hall</c>; its first heading is an <c>h2</c>.</summary>
    Type ViewComponent { get; }
}
