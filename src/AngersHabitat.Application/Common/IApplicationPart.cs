using Microsoft.Extensions.DependencyInjection;

namespace AngersHabitat.Application.Common;

/// <summary>What a feature's use cases need besides the context, one class a feature, found by itself.</summary>
public interface IApplicationPart
{
    /// <summary>Registers it.</summary>
    void AddServices(IServiceCollection services);
}
