namespace AngersHabitat.Domain.Common;

/// <summary>A row that keeps what searches compare, made by <see cref="SearchText"/>.</summary>
public interface ISearched
{
    /// <summary>Identifier.</summary>
    Guid Id { get; }

    /// <summary>What is kept, as it is stored.</summary>
    string Searched { get; }

    /// <summary>Makes it anew from what the row says today.</summary>
    void Fold();
}
