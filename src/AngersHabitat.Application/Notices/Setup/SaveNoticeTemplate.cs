using AngersHabitat.Domain.Notices;

namespace AngersHabitat.Application.Notices;

/// <summary>Changes with what notices of a topic begin.</summary>
public static class SaveNoticeTemplate
{
    private static readonly AuditAction Action = new("Notices.SaveTemplate", nameof(NoticeTemplate));

    [Allow(Roles.Reception, Roles.Manager)]
    public sealed record Command : ICommand
    {
        public Guid Id { get; init; }

        public Guid Version { get; init; }

        /// <summary>Shown, not changed.</summary>
        public NoticeTopic Topic { get; init; }

        public Importance? Importance { get; init; }

        public string? Title { get; init; }

        public string? Text { get; init; }

        public string? TitleEn { get; init; }

        public string? TextEn { get; init; }
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(command => command.Importance).NotNull().WithMessage("Choisissez l'importance.").IsInEnum();
            RuleFor(command => command.Title).NotEmpty().WithMessage("Donnez un titre.").Fits(Notice.TitleLength);
            RuleFor(command => command.Text).NotEmpty().WithMessage("Écrivez le texte.").Fits(Notice.TextLength);
            RuleFor(command => command.TitleEn).Fits(Notice.TitleLength);
            RuleFor(command => command.TextEn).Fits(Notice.TextLength);
        }
    }

    public sealed class Handler(PortalDbContext db, AuditTrail audit) : ICommandHandler<Command>
    {
        public async ValueTask<Unit> Handle(Command command, CancellationToken cancellationToken)
        {
            var template = await db.NoticeTemplates.SingleOrDefaultAsync(row => row.Id == command.Id, cancellationToken) ?? throw new NotFoundException(nameof(NoticeTemplate));
            db.ExpectVersion(template, command.Version);
            var before = new { template.Topic, template.Title };
            template.Describe(command.Importance!.Value, command.Title, command.Text, command.TitleEn, command.TextEn);
            audit.Record(Action, template.Id, before, new { template.Topic, template.Title });
            return Unit.Value;
        }
    }
}
