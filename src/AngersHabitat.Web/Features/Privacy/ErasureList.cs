using AngersHabitat.Application.Lists;
using AngersHabitat.Application.Privacy;
using AngersHabitat.Domain.Privacy;

namespace AngersHabitat.Web.Features.Privacy;

/// <summary>Certificates of erasing as a list.</summary>
internal sealed class ErasureList : PortalList<ListErasures.Query, Page<ErasureCertificate>, ErasureCertificate>
{
    public const string Address = "/admin/effacements";

    public override string Path => Address;

    public override string FormLabel => "Filtrer les effacements";

    public override string Title => "Effacements";

    public override (string One, string Many) Nouns => ("effacement", "effacements");

    public override string Empty => "Aucun effacement ne correspond. Élargissez la période ou retirez un filtre.";

    public override NothingYet Nothing { get; } = new("Rien n'est encore arrivé à son terme.");

    public override string FileName(Page<ErasureCertificate> result) => "effacements";

    public override Page<ErasureCertificate> Rows(Page<ErasureCertificate> result) => result;

    public override IEnumerable<Column<ErasureCertificate>> Columns(Page<ErasureCertificate> result) =>
    [
        new("Date", row => Paris.ToLocal(new DateTimeOffset(row.At, TimeSpan.Zero))) { IsName = true, Sort = ListErasures.Sort.Date },
        new("Règle", row => Words.Of(row.Rule)),
        new("Nombre", row => row.Count) { IsNumber = true, Sort = ListErasures.Sort.Count },
        new("Certificat", row => row.Id.ToString()),
        new("Empreinte des identifiants", row => Convert.ToHexStringLower(row.Erased)) { FileOnly = true },
        new("Clé", row => row.KeyId) { FileOnly = true },
        new("Signature", row => Convert.ToHexStringLower(row.Mac)) { FileOnly = true },
    ];
}
