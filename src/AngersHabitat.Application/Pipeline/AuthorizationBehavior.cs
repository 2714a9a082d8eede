using System.Reflection;

namespace AngersHabitat.Application.Pipeline;

/// <summary>Deny by default: a message is handled only when its attribute allows it to the actor, who has proved lately who she is where that is asked (<see cref="ProveFirstAttribute"/>).</summary>
public sealed class AuthorizationBehavior<TMessage, TResponse>(IActorAccessor actors, ICurrentSession session, TimeProvider system) : IPipelineBehavior<TMessage, TResponse>
    where TMessage : IMessage
{
    private static readonly bool Open = typeof(TMessage).GetCustomAttribute<AllowAnyoneAttribute>() is not null;
    private static readonly bool IsGrave = typeof(TMessage).GetCustomAttribute<ProveFirstAttribute>() is not null;
    private static readonly IReadOnlyList<string> Roles = typeof(TMessage).GetCustomAttribute<AllowAttribute>()?.Roles ?? [];

    public ValueTask<TResponse> Handle(
        TMessage message, MessageHandlerDelegate<TMessage, TResponse> next, CancellationToken cancellationToken)
    {
        if (!Open && !Roles.Any(actors.Current.Is))
            throw new ForbiddenException(UseCase.NameOf<TMessage>());
        if (IsGrave && ProveFirstAttribute.IsOwed(session, system))
            throw new ProofNeededException(UseCase.NameOf<TMessage>());
        return next(message, cancellationToken);
    }
}
