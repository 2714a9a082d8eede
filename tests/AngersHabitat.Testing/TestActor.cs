using AngersHabitat.Application.Common;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace AngersHabitat.Testing;

/// <summary>Who acts when a test sends a message without a request.</summary>
internal sealed class TestActor
{
    public static readonly Guid UserId = new("11111111-2222-3333-4444-555555555555");

    private readonly AsyncLocal<Actor?> _current = new();

    public Actor? Current => _current.Value;

    public IDisposable Act(Actor actor)
    {
        _current.Value = actor;
        return new Ending(this);
    }

    private sealed class Ending(TestActor owner) : IDisposable
    {
        public void Dispose() => owner._current.Value = null;
    }
}

/// <summary>In a request the real accessor answers, outside the test's actor.</summary>
internal sealed class TestActorAccessor(TestActor actor, IServiceProvider services) : IActorAccessor
{
    private static readonly Type Real = typeof(Program).Assembly.GetType("AngersHabitat.Web.Hosting.HttpActorAccessor", throwOnError: true)!;

    private IActorAccessor? _real;

    public Actor Current => services.GetRequiredService<IHttpContextAccessor>().HttpContext is null
        ? services.GetRequiredService<ActingFor>().Actor ?? actor.Current ?? Actor.Portal
        : (_real ??= (IActorAccessor)ActivatorUtilities.CreateInstance(services, Real)).Current;
}
