using AngersHabitat.Application.Demo;
using AngersHabitat.Domain.Outreach;

namespace AngersHabitat.Application.Outreach.Demo;

/// <summary>The offers of the CCAS, entered by their form, and the words that notes should not hold, by the command with which every portal begins.</summary>
public sealed class OutreachSetupDemo : IDemoScript
{
    public string Name => "Outreach.Setup";

    public DateTimeOffset At => Paris.ToInstant(DemoOffers.First, new TimeOnly(9, 0));

    public async Task RunAsync(IMediator mediator, DemoSettings settings, CancellationToken cancellationToken)
    {
        foreach (var offer in DemoOffers.Forms)
            await mediator.Send(offer, cancellationToken);
        foreach (var (topic, terms) in FirstSensitiveTerms.All)
        {
            // A run that was cut short finds what it added then.
            if ((await mediator.Send(new ListSensitiveTerms.Query { Topic = topic }, cancellationToken)).Total == 0)
                await mediator.Send(new AddSensitiveTerms.Command { Topic = topic, Terms = terms }, cancellationToken);
        }
    }
}
