using AngersHabitat.Domain.Privacy;
using AngersHabitat.Web.Features.Privacy;

namespace AngersHabitat.Web.Tests.Privacy;

public class JournalDetailTests
{
    [Fact]
    public void Of_BeforeAndAfter_GivesEachFieldOnceThoseThatChangedFirst()
        => JournalDetail.Of(Entry("""{"name":"A","state":"Draft","urgent":true}""", """{"name":"A","state":"Active","count":3}""")).ShouldBe(
            [new("État", "Draft", "Active"), new("Urgent", "oui", null), new("Nombre", null, "3"), new("Nom", "A", "A")]);

    [Fact]
    public void Of_ValueThatIsNoObject_StandsAsItIs()
        => JournalDetail.Of(Entry(null, "\"x\"")).ShouldBe([new("", null, "x")]);

    private static AuditEntry Entry(string? before, string? after)
        => new(new DateTime(2020, 11, 12, 9, 0, 0, DateTimeKind.Utc), null, "Portail", "Outreach.ChangeOffer", "CcasOffer", null, before, after);
}
