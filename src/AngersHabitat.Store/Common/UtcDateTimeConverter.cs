using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace AngersHabitat.Store.Common;

/// <summary>Instants are UTC, cut to the microsecond so that both stores give back what they were given.</summary>
public sealed class UtcDateTimeConverter() : ValueConverter<DateTime, DateTime>(
    value => Paris.ToStored(new DateTimeOffset(DateTime.SpecifyKind(value, DateTimeKind.Utc))),
    value => DateTime.SpecifyKind(value, DateTimeKind.Utc));

/// <summary>Identity's columns are <see cref="DateTimeOffset"/>; SQLite cannot compare those, so they are held as UTC too.</summary>
public sealed class UtcOffsetConverter() : ValueConverter<DateTimeOffset, DateTime>(
    value => Paris.ToStored(value),
    value => new DateTimeOffset(DateTime.SpecifyKind(value, DateTimeKind.Utc)));
