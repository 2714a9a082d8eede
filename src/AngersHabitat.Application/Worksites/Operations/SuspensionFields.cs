using AngersHabitat.Domain.Worksites;

namespace AngersHabitat.Application.Worksites;

internal static class SuspensionFields
{
    /// <summary>The service order; to be called on valid fields.</summary>
    public static SuspensionOrder ToOrder(this ISuspensionFields fields, string orderNumber) => new()
    {
        From = fields.From!.Value,
        To = fields.ResumedOn,
        Cause = fields.Cause!.Value,
        Kind = fields.Kind!.Value,
        OrderNumber = orderNumber,
        Comment = fields.Comment?.Trim(),
    };
}

internal sealed class SuspensionFieldsValidator : AbstractValidator<ISuspensionFields>
{
    public SuspensionFieldsValidator()
    {
        RuleFor(fields => fields.From).NotNull().WithMessage("Indiquez le premier jour d'arrêt.");
        RuleFor(fields => fields.Cause).NotNull().WithMessage("Choisissez la cause.");
        RuleFor(fields => fields.Kind).NotNull().WithMessage("Choisissez le type d'arrêt.");
        RuleFor(fields => fields.Comment).Fits(Suspension.CommentLength);
    }
}
