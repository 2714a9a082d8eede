using AngersHabitat.Domain.Outreach;

namespace AngersHabitat.Application.Outreach;

/// <content>What the form must hold.</content>
public static partial class SaveCampaign
{
    /// <summary>What the form must hold.</summary>
    public sealed class Validator : AbstractValidator<Command>
    {
        /// <summary>Rules.</summary>
        public Validator()
        {
            RuleFor(command => command.Name).NotEmpty().WithMessage("Donnez un nom à la campagne.").Fits(CampaignPlan.NameLength);
            RuleFor(command => command.MinimumAge).NotNull().WithMessage("Indiquez l'âge minimal.");
            RuleFor(command => command.AgeOn).NotNull().WithMessage("Indiquez à quelle date l'âge est regardé.");
            RuleFor(command => command.FirstDate).NotNull().WithMessage("Indiquez le premier jour d'appel.");
            RuleFor(command => command.LastDate).NotNull().WithMessage("Indiquez le dernier jour d'appel.")
                .GreaterThanOrEqualTo(command => command.FirstDate).WithMessage("Le dernier jour ne peut pas précéder le premier.");
            RuleFor(command => command.Days).NotEmpty().WithMessage("Choisissez au moins un jour d'appel.");
            RuleFor(command => command.MorningFrom).NotNull().WithMessage("Indiquez l'heure du premier appel.");
            RuleFor(command => command.MorningTo).NotNull().WithMessage("Indiquez l'heure de fin.");
            RuleFor(command => command.AttemptsAllowed).NotNull().WithMessage("Indiquez le nombre d'essais.");
            RuleFor(command => command.ScriptNews).NotEmpty().WithMessage("Écrivez ce que l'agent dit d'abord.").Fits(CampaignPlan.ScriptLength);
            RuleFor(command => command.ScriptNeeds).Fits(CampaignPlan.ScriptLength);
            RuleFor(command => command.ScriptOffers).Fits(CampaignPlan.ScriptLength);
            // Each agent has a field of this name; the failure stands at that one.
            RuleFor(command => command.AgentLanguages).Custom((languages, context) =>
            {
                foreach (var (agent, codes) in languages.Where(pair => !AreCodes(pair.Value)))
                    context.AddFailure($"{nameof(Command.AgentLanguages)}[{agent}]", "Écrivez des codes de deux lettres, par exemple pt,ar.");
            });
        }

        private static bool AreCodes(string? codes)
            => codes is null || (codes.Length < CampaignAgent.LanguagesLength - Languages.CodeLength
                && codes.Split(',', Kept).All(code => code.Length == Languages.CodeLength && code.All(char.IsAsciiLetter)));
    }
}
