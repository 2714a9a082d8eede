using AngersHabitat.Domain.Notices;

namespace AngersHabitat.Application.Notices;

/// <summary>Begins a notice, or writes one anew that is not shown yet. Sent twice, it is stored once.</summary>
public static class SaveNotice
{
    private static readonly AuditAction Action = new("Notices.Save", nameof(Notice));

    [Allow(Roles.Reception, Roles.Manager)]
    public sealed record Command : NoticeCommand, ICommand<Guid>
    {
        public NoticeTopic Topic { get; init; } = NoticeTopic.Other;

        public Importance? Importance { get; init; }

        public string? Title { get; init; }

        public string? Text { get; init; }

        public string? TitleEn { get; init; }

        public string? TextEn { get; init; }

        public string? CallWhom { get; init; }

        /// <summary>The number as people write it.</summary>
        public string? CallPhone { get; init; }

        public Audience? Audience { get; init; }

        public IReadOnlyList<Guid>? Agencies { get; init; }

        /// <summary>Names of residences, one a line.</summary>
        public string? Residences { get; init; }

        /// <summary>The worksite whose neighbours are meant.</summary>
        public Guid? Worksite { get; init; }

        /// <summary>First day; null: as soon as it is decided.</summary>
        public DateOnly? FromDay { get; init; }

        /// <summary>Hour of the first day; null: its beginning.</summary>
        public TimeOnly? FromTime { get; init; }

        /// <summary>Last day; null: until it is ended.</summary>
        public DateOnly? UntilDay { get; init; }

        /// <summary>Hour of the last day; null: its end.</summary>
        public TimeOnly? UntilTime { get; init; }

        /// <summary>What it says.</summary>
        public NoticeContent ToContent() => new(Topic, Importance ?? Domain.Notices.Importance.Practical, Title, Text)
        {
            TitleEn = TitleEn, TextEn = TextEn, CallWhom = CallWhom, CallPhone = Telephones.Read(CallPhone),
        };

        internal DateTime? FromAt => FromDay is { } day ? Paris.ToInstant(day, FromTime ?? TimeOnly.MinValue).UtcDateTime : null;

        internal DateTime? UntilAt => NoticeEnd.Of(UntilDay, UntilTime);
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(command => command.Id).IsMade();
            RuleFor(command => command.Topic).IsInEnum();
            RuleFor(command => command.Title).NotEmpty().WithMessage("Donnez un titre.").Fits(Notice.TitleLength);
            RuleFor(command => command.Text).NotEmpty().WithMessage("Écrivez le texte.").Fits(Notice.TextLength);
            RuleFor(command => command.TitleEn).Fits(Notice.TitleLength);
            RuleFor(command => command.TextEn).Fits(Notice.TextLength);
            RuleFor(command => command.CallWhom).Fits(Notice.CallWhomLength);
            RuleFor(command => command.CallPhone).Must(Telephones.IsReadable).WithMessage("Écrivez un numéro français à dix chiffres.");
            RuleFor(command => command.Importance).NotNull().WithMessage("Choisissez l'importance.").IsInEnum();
            RuleFor(command => command.Audience).NotNull().WithMessage("Choisissez pour qui.").IsInEnum();
            RuleFor(command => command.Agencies).NotEmpty().When(command => command.Audience == Domain.Notices.Audience.Agencies, ApplyConditionTo.CurrentValidator).WithMessage("Cochez au moins une agence.")
                .Empty().When(command => command.Audience != Domain.Notices.Audience.Agencies, ApplyConditionTo.CurrentValidator).WithMessage("Décochez les agences, ou choisissez « Une agence ou plusieurs ».");
            RuleFor(command => command.Residences).NotEmpty().When(command => command.Audience == Domain.Notices.Audience.Residences, ApplyConditionTo.CurrentValidator).WithMessage("Nommez au moins une résidence.")
                .Empty().When(command => command.Audience != Domain.Notices.Audience.Residences, ApplyConditionTo.CurrentValidator).WithMessage("Effacez ces noms, ou choisissez « Une résidence ou plusieurs ».")
                .Fits(NoticeFor.TypedLength);
            RuleFor(command => command.Worksite).NotNull().When(command => command.Audience == Domain.Notices.Audience.WorksiteNeighbours, ApplyConditionTo.CurrentValidator).WithMessage("Choisissez le chantier.")
                .Null().When(command => command.Audience != Domain.Notices.Audience.WorksiteNeighbours, ApplyConditionTo.CurrentValidator).WithMessage("Retirez le chantier, ou choisissez « Les voisins d'un chantier ».");
            RuleFor(command => command.FromDay).Must(NoticeEnd.IsSensible).WithMessage("Cette date ne peut pas servir.")
                .NotNull().When(command => command.FromTime is not null, ApplyConditionTo.CurrentValidator).WithMessage("Indiquez aussi le jour.");
            RuleFor(command => command.UntilDay).Must(NoticeEnd.IsSensible).WithMessage("Cette date ne peut pas servir.")
                .NotNull().When(command => command.UntilTime is not null, ApplyConditionTo.CurrentValidator).WithMessage("Indiquez aussi le jour.");
            RuleFor(command => command.UntilDay).Must((command, _) => !(command.UntilAt <= command.FromAt)).WithMessage("La fin vient avant le début.")
                .When(command => NoticeEnd.IsSensible(command.FromDay) && NoticeEnd.IsSensible(command.UntilDay));
        }
    }

    public sealed class Handler(PortalDbContext db, NoticeDesk desk, NoticeChoices choices) : ICommandHandler<Command, Guid>
    {
        public async ValueTask<Guid> Handle(Command command, CancellationToken cancellationToken)
        {
            var notice = await FindAsync(command, cancellationToken);
            if (notice is null)
                return command.Id;
            var before = notice.Title.Length == 0 ? null : desk.Facts(notice);
            notice.Write(command.ToContent(), await AudienceAsync(command, cancellationToken), command.FromAt, command.UntilAt, desk.Act());
            notice.Adopt(desk.Act());
            desk.Note(Action, notice, before);
            return notice.Id;
        }

        private async Task<Notice?> FindAsync(Command command, CancellationToken cancellationToken)
        {
            if (command.Version != Guid.Empty)
                return await desk.FindAsync(command, cancellationToken);
            return await db.Notices.AnyAsync(row => row.Id == command.Id, cancellationToken) ? null : db.Notices.Add(new Notice(command.Id, desk.Act())).Entity;
        }

        private async Task<NoticeFor> AudienceAsync(Command command, CancellationToken cancellationToken)
        {
            IReadOnlyList<Guid> targets = command.Audience switch
            {
                Audience.Agencies => Known([.. (await choices.AgenciesAsync(cancellationToken)).Select(choice => choice.Id)], command.Agencies!, nameof(command.Agencies)),
                Audience.Residences => await choices.ReadResidencesAsync(command.Residences, nameof(command.Residences), cancellationToken),
                Audience.WorksiteNeighbours => Known([.. (await choices.WorksitesAsync(cancellationToken)).Select(choice => choice.Id)], [command.Worksite!.Value], nameof(command.Worksite)),
                Audience.Everyone or Audience.AwaitingVisit => [],
                null => throw Unknown.Value(command.Audience),
                _ => throw Unknown.Value(command.Audience),
            };
            return new NoticeFor(command.Audience.Value, targets);
        }

        private static IReadOnlyList<Guid> Known(HashSet<Guid> known, IReadOnlyList<Guid> asked, string field)
            => asked.All(known.Contains) ? asked : throw new RuleException("Notices.TargetUnknown", field);
    }
}
