namespace AngersHabitat.Domain.Common;

/// <summary>
/// A row that two people may edit at once. The version is set by the application at each change, works alike on
/// both stores, and is compared with the version the person started from.
/// </summary>
public interface IVersioned
{
    /// <summary>Identifier, chosen by the application (often when the form is shown, so that sending twice stores once).</summary>
    Guid Id { get; }

    /// <summary>Concurrency token, replaced at each change.</summary>
    Guid Version { get; set; }
}
