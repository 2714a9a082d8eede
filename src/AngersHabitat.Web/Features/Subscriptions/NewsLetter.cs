using AngersHabitat.Application.Mail;
using AngersHabitat.Application.Subscriptions;
using AngersHabitat.Domain.Mail;
using AngersHabitat.Domain.Subscriptions;
using AngersHabitat.Web.Mail;

namespace AngersHabitat.Web.Features.Subscriptions;

/// <summary>News to an address that follows what they concern; several in one letter. News that are over or withdrawn when its turn comes are left out.</summary>
internal sealed class NewsLetter(ISender sender, SubscriptionLinks links, FollowerLetters followers, MailRoot root) : ILetterWriter
{
    public LetterKind Kind => LetterKind.News;

    public bool Gathers => true;

    public async Task<LetterText?> WriteAsync(Letter letter, IReadOnlyList<Guid> subjects, CancellationToken cancellationToken)
    {
        var facts = await sender.Send(new GetLetterFacts.Query(letter.RecipientId, subjects), cancellationToken);
        if (facts is not { Address: { } address, State: SubscriptionState.Confirmed, News.Count: > 0 })
            return null;
        var leave = links.Leave(letter.RecipientId);
        return new LetterText(address, facts.News is [var only] ? only.Title : $"{facts.News[0].Title} et {French.Count(facts.News.Count - 1, "autre information", "autres informations")}",
        [
            .. facts.News.SelectMany(BlocksOf),
            LetterBlock.Note("Vous recevez ce courrier parce que vous suivez nos nouvelles."),
            LetterBlock.Note("Choisir ce que je reçois", links.Manage(letter.RecipientId)),
            LetterBlock.Note("Ne plus rien recevoir", leave),
        ])
        { Leave = leave };
    }

    public Task<string?> AddressOfAsync(Guid recipientId, CancellationToken cancellationToken) => followers.AddressOfAsync(recipientId, cancellationToken);

    public Task BouncedAsync(Guid recipientId, CancellationToken cancellationToken) => followers.BouncedAsync(recipientId, cancellationToken);

    private IEnumerable<LetterBlock> BlocksOf(News news)
    {
        yield return LetterBlock.Title(news.Title);
        foreach (var paragraph in (news.Text ?? "").ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            yield return LetterBlock.Line(paragraph);
        yield return LetterBlock.Action("Lire sur le site", root.Value + news.Path);
    }
}
