using AngersHabitat.Application.Demo;
using AngersHabitat.Application.Events;
using AngersHabitat.Application.Mail;
using AngersHabitat.Domain.Notices;

namespace AngersHabitat.Application.Notices.Demo;

/// <summary>The notice of the morning of 12 November 2020, for one residence; those who follow it get their letters, as files, when it is published.</summary>
public sealed class WaterCutDemo(DeliverOutbox outbox, SendLetters letters) : IDemoScript
{
    public string Name => "WaterCut";

    public bool NeedsData => true;

    public DateTimeOffset At => NoticesDemo.On(11, 12, 8, 30);

    public async Task RunAsync(IMediator mediator, DemoSettings settings, CancellationToken cancellationToken)
    {
        var notice = NoticesDemo.New("eau", NoticeTopic.WaterCut, Importance.Urgent, "Coupure d'eau mardi 17 novembre, de 9 h à 11 h",
            "L'eau sera coupée mardi 17 novembre, de 9 h à 11 h : nous changeons une vanne.\n\nGardez de l'eau pour la matinée. Fermez vos robinets.");
        await NoticesDemo.PublishAsync(
            mediator, notice with { Audience = Audience.Residences, Residences = "Les Tilleuls", UntilDay = new(2020, 11, 17), UntilTime = new(11, 0) }, cancellationToken);
        await outbox.WorkAsync(cancellationToken);
        await letters.WorkAsync(cancellationToken);
    }
}
