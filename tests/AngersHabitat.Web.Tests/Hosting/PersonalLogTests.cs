using AngersHabitat.Domain.Common;
using AngersHabitat.Domain.Outreach;
using AngersHabitat.Web.Hosting;
using Serilog;
using Serilog.Core;
using Serilog.Events;

namespace AngersHabitat.Web.Tests.Hosting;

/// <summary>No value that bears the name of a marked property reaches a log line.</summary>
public sealed class PersonalLogTests
{
    [Fact]
    public void Log_MarkedNames_AreMasked()
    {
        PersonalData.Names.ShouldContain(nameof(Person.LastName));
        var lines = new Lines();
        using var log = new LoggerConfiguration().Enrich.With<NothingPersonal>().WriteTo.Sink(lines).CreateLogger();

        log.Information("Called {LastName} at {Phone} for {CampaignId}", "MARTINEAU", "+33261910412", 7);
        log.Information("Imported {@Person}", new { LastName = "MARTINEAU", Agency = "Agence Centre", Home = new { Address = "12 rue des Lices" } });
        log.Information("Imported {@People}", new[] { new { BirthDate = new DateOnly(1938, 4, 2) } });

        var text = string.Join('\n', lines.Written);
        text.ShouldNotContain("MARTINEAU");
        text.ShouldNotContain("0412");
        text.ShouldNotContain("Lices");
        text.ShouldNotContain("1938");
        text.ShouldContain("7");
        text.ShouldContain("Agence Centre");
    }

    private sealed class Lines : ILogEventSink
    {
        public List<string> Written { get; } = [];

        public void Emit(LogEvent logEvent) => Written.Add(logEvent.RenderMessage(System.Globalization.CultureInfo.InvariantCulture));
    }
}
