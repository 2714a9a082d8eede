using System.Text.Json;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;

namespace AngersHabitat.Application.Portable;

/// <summary>Copies what the landlord has set up, for another portal. The opening to the public is not part of it.</summary>
public static class ExportPortal
{
    [Allow(Roles.Administrator)]
    public sealed record Query : IQuery<PortalCopy>;

    public sealed class Handler(PortalDbContext db) : IQueryHandler<Query, PortalCopy>
    {
        public async ValueTask<PortalCopy> Handle(Query query, CancellationToken cancellationToken)
        {
            var rows = new Dictionary<string, IReadOnlyList<IReadOnlyDictionary<string, JsonElement>>>(StringComparer.Ordinal);
            foreach (var kind in PortableKinds.All)
            {
                db.ChangeTracker.Clear();
                await PortableRows.LoadAsync(db, kind, cancellationToken);
                foreach (var group in db.ChangeTracker.Entries().GroupBy(entry => entry.Metadata))
                    rows[PortableRows.NameOf(group.Key)] = [.. group.Select(Copy).OrderBy(row => row.Values.First().ToString(), StringComparer.Ordinal)];
            }
            db.ChangeTracker.Clear();
            return new PortalCopy(PortalCopy.CurrentFormat, PortalCopy.SchemaOf(db), rows);
        }

        private static IReadOnlyDictionary<string, JsonElement> Copy(EntityEntry entry)
            => PortableRows.PropertiesOf(entry.Metadata).ToDictionary(property => property.Name, property => Write(entry, property), StringComparer.Ordinal);

        private static JsonElement Write(EntityEntry entry, IProperty property)
        {
            var value = entry.Property(property.Name).CurrentValue;
            var stored = property.GetValueConverter() is { } converter ? converter.ConvertToProvider(value) : value;
            return JsonSerializer.SerializeToElement(stored);
        }
    }
}
