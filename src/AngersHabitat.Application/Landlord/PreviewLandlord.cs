namespace AngersHabitat.Application.Landlord;

/// <summary>Shows what a change of the landlord would change; changes nothing. Refused: what cannot be read, a colour on which white cannot be read.</summary>
public static class PreviewLandlord
{
    [Allow(Roles.Administrator)]
    public sealed record Command : LandlordFields, ICommand<IReadOnlyList<LandlordDifferences.Row>>;

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => Include(new LandlordFieldsValidator());
    }

    /// <summary>Compares.</summary>
    public sealed class Handler(LandlordKeeper keeper) : ICommandHandler<Command, IReadOnlyList<LandlordDifferences.Row>>
    {
        public ValueTask<IReadOnlyList<LandlordDifferences.Row>> Handle(Command command, CancellationToken cancellationToken)
            => ValueTask.FromResult(LandlordDifferences.Of(keeper.Now.Facts, command.Onto(keeper.Now.Facts)));
    }
}
