using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace AngersHabitat.Store.Sealing;

/// <summary>Has the model seal and open what <see cref="SealedAttribute"/> marks, and the keys of data protection, whose class is not ours.</summary>
public static class SealedModel
{
    /// <summary>Gives the options of a context the keys of its store.</summary>
    public static DbContextOptionsBuilder WithKeys(this DbContextOptionsBuilder options, KeyRing? keys)
    {
        ArgumentNullException.ThrowIfNull(options);
        return keys is null ? options : options.AddInterceptors(keys).ReplaceService<IModelCacheKeyFactory, SealedModelKey>();
    }

    /// <summary>How a column is sealed; null when it is not.</summary>
    public static SealedAttribute? MarkOf(IReadOnlyProperty property)
    {
        ArgumentNullException.ThrowIfNull(property);
        return property.DeclaringType.ClrType == typeof(DataProtectionKey) && property.Name is nameof(DataProtectionKey.Xml)
            ? new SealedAttribute()
            : (SealedAttribute?)property.PropertyInfo?.GetCustomAttributes(typeof(SealedAttribute), inherit: false).SingleOrDefault();
    }

    // Without keys (tools, tests of the model alone) the columns have their lengths and nothing is sealed.
    internal static void Apply(ModelBuilder builder, KeyRing? keys)
    {
        foreach (var property in builder.Model.GetEntityTypes().SelectMany(type => type.GetProperties()))
        {
            if (MarkOf(property) is not { } mark)
                continue;
            if (property.GetMaxLength() is { } length)
                property.SetMaxLength(SealedValue.LengthOf(length));
            if (keys is not null)
                property.SetValueConverter(property.ClrType == typeof(byte[]) ? new SealedBytesConverter(keys) : new SealedTextConverter(keys, mark.Sought));
        }
    }

    private sealed class SealedTextConverter(KeyRing keys, bool isSought)
        : ValueConverter<string, string>(text => SealedValue.Close(text, keys.Current, isSought), stored => SealedValue.Open(stored, keys));

    private sealed class SealedBytesConverter(KeyRing keys) : ValueConverter<byte[], byte[]>(bytes => SealedValue.Close(bytes, keys), stored => SealedValue.Open(stored, keys));

    /// <summary>A model knows its keys: portals of one process with other keys have another model.</summary>
    private sealed class SealedModelKey : IModelCacheKeyFactory
    {
        public object Create(DbContext context, bool designTime) => (context.GetType(), (context as PortalDbContext)?.Keys, designTime);
    }
}
