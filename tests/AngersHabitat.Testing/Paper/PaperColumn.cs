using Microsoft.EntityFrameworkCore.Metadata;

namespace AngersHabitat.Testing;

/// <summary>A column of an answer: the property that it is read into, where the statement says so.</summary>
internal sealed record PaperColumn(IProperty? Property)
{
    /// <summary>A sum, a count, a value put together.</summary>
    public static PaperColumn Unknown { get; } = new((IProperty?)null);

    /// <summary>What the store gives back.</summary>
    public Type StoredType => Property is null ? typeof(int) : Nullable.GetUnderlyingType(Converted) ?? Converted;

    /// <summary>Its enum, when it holds the names of one.</summary>
    public Type? Enum => Property is { } property && (Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType) is { IsEnum: true } type ? type : null;

    private Type Converted => Property!.GetTypeMapping().Converter?.ProviderClrType ?? Property!.ClrType;
}
