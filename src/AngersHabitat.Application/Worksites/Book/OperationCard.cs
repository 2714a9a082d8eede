using AngersHabitat.Domain.Worksites;

namespace AngersHabitat.Application.Worksites;

/// <summary>What an operation is, apart from its history: what lists show and filter by.</summary>
public sealed record OperationCard
{
    public required Guid Id { get; init; }

    /// <summary>Version of the row: a later one in the store means that this card and its history are to be read again.</summary>
    public required Guid Version { get; init; }

    /// <summary>Construction or rehabilitation.</summary>
    public required Nature Nature { get; init; }

    /// <inheritdoc cref="OperationDescription.Code" />
    public required string Code { get; init; }

    /// <inheritdoc cref="OperationDescription.Name" />
    public required string Name { get; init; }

    /// <inheritdoc cref="Operation.Slug" />
    public required string Slug { get; init; }

    /// <inheritdoc cref="OperationDescription.Commune" />
    public required string Commune { get; init; }

    /// <inheritdoc cref="OperationDescription.District" />
    public required string District { get; init; }

    /// <inheritdoc cref="OperationDescription.Address" />
    public required string Address { get; init; }

    /// <inheritdoc cref="OperationDescription.Latitude" />
    public required double? Latitude { get; init; }

    /// <inheritdoc cref="OperationDescription.Longitude" />
    public required double? Longitude { get; init; }

    /// <inheritdoc cref="OperationDescription.Summary" />
    public required string Summary { get; init; }

    /// <inheritdoc cref="OperationDescription.Nuisances" />
    public required string Nuisances { get; init; }

    /// <inheritdoc cref="OperationDescription.PublicPhone" />
    public required string PublicPhone { get; init; }

    /// <inheritdoc cref="OperationDescription.Manager" />
    public required string Manager { get; init; }

    /// <inheritdoc cref="Operation.Search" />
    public required string Search { get; init; }
}
