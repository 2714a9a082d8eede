using Microsoft.AspNetCore.Mvc.Razor;

namespace AngersHabitat.Web.Pages;

/// <summary>What every view is: text gets the marks of French print as it is written; values of attributes stay as they are.</summary>
/// <typeparam name="TModel">The model.</typeparam>
public abstract class PortalPage<TModel> : RazorPage<TModel>
{
    private bool _inAttribute;

    /// <inheritdoc />
    public override void WriteLiteral(string? value) => base.WriteLiteral(value is null || _inAttribute ? value : Typography.OfLiteral(value));

    /// <inheritdoc />
    public override void Write(string? value) => base.Write(value is null || _inAttribute ? value : Typography.Of(value));

    /// <inheritdoc />
    public override void BeginWriteAttribute(string name, string prefix, int prefixOffset, string suffix, int suffixOffset, int attributeValuesCount)
    {
        _inAttribute = true;
        base.BeginWriteAttribute(name, prefix, prefixOffset, suffix, suffixOffset, attributeValuesCount);
    }

    /// <inheritdoc />
    public override void EndWriteAttribute()
    {
        base.EndWriteAttribute();
        _inAttribute = false;
    }
}
