using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace AngersHabitat.Store.Common;

/// <summary>Instants are UTC, cut to the microsecond so that both stores give back what they were given.</summary>
public sealed class UtcDateTimeConverter() : ValueConverter<DateTime, DateTime>(
    value => Paris.ToStored(new DateTimeOffset(DateTime.SpecifyKind(value, DateTimeKind.Utc))),
    value => DateTime.SpecifyKind(value, DateTimeKind.Utc));
