using AngersHabitat.Application.Events;

namespace AngersHabitat.Application.Subscriptions;

/// <summary>Has everybody told who follows what a news concerns, part by part.</summary>
internal sealed class NewsReceiver(ISender sender) : IReceive<NoticePublished>, IReceive<NoticeUpdated>, IReceive<TenderOpened>
{
    public Task ReceiveAsync(Guid messageId, NoticePublished message, CancellationToken cancellationToken) => TellAsync(message.NoticeId, cancellationToken);

    public Task ReceiveAsync(Guid messageId, NoticeUpdated message, CancellationToken cancellationToken) => TellAsync(message.UpdateId, cancellationToken);

    public Task ReceiveAsync(Guid messageId, TenderOpened message, CancellationToken cancellationToken) => TellAsync(message.LotId, cancellationToken);

    private async Task TellAsync(Guid news, CancellationToken cancellationToken)
    {
        while (await sender.Send(new TellFollowers.Command(news), cancellationToken) == TellFollowers.AtOnce)
            cancellationToken.ThrowIfCancellationRequested();
    }
}
