using AngersHabitat.Application.Mail;
using AngersHabitat.Domain.Mail;

namespace AngersHabitat.Web.Features.Monitoring;

/// <summary>Letters in sentences.</summary>
internal static class LetterWords
{
    public static string? Tag(LetterState state) => state switch
    {
        LetterState.Waiting => "app-tag--info",
        LetterState.Sent => "app-tag--good",
        LetterState.GivenUp => "app-tag--bad",
        LetterState.Joined or LetterState.Dropped or LetterState.Abandoned => null,
        _ => throw Unknown.Value(state),
    };

    public static string? Failure(Letter letter)
        => letter.Failure is not { } failure ? null : letter.Answer is { } answer ? $"{Words.Of(failure)} (réponse {answer})" : Words.Of(failure);

    public static string Sentence(ListLetters.Result result) => result switch
    {
        { Waiting: 0, GivenUp: 0 } => "Rien n'attend d'être envoyé.",
        { GivenUp: 0 } => $"{French.Count(result.Waiting, "courrier attend", "courriers attendent")} d'être envoyé.",
        _ => $"{French.Count(result.Waiting, "courrier attend", "courriers attendent")} d'être envoyé. {French.Count(result.GivenUp, "n'a pas pu", "n'ont pas pu")} l'être : voyez pourquoi, puis réessayez.",
    };

    public static string Followed(FollowLetter.Step step) => step switch
    {
        FollowLetter.Step.TryAgain => "Le courrier repart.",
        FollowLetter.Step.Abandon => "Le courrier ne partira pas.",
        _ => throw Unknown.Value(step),
    };
}
