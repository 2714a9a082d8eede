using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace AngersHabitat.Store.Common;

/// <summary>Identity's columns are <see cref="DateTimeOffset"/>; SQLite cannot compare those, so they are held as UTC too.</summary>
public sealed class UtcOffsetConverter() : ValueConverter<DateTimeOffset, DateTime>(
    value => Paris.ToStored(value),
    value => new DateTimeOffset(DateTime.SpecifyKind(value, DateTimeKind.Utc)));
