using System.Linq.Expressions;
using AngersHabitat.Web.Pages.Forms;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.Extensions.DependencyInjection;

namespace AngersHabitat.Web.Tests.Forms;

/// <summary>What names a form of a row is read as Razor's own reader reads it, without its compiling.</summary>
public sealed class RowExpressionsTests
{
    private readonly ServiceProvider _services = new ServiceCollection().AddLogging().AddMvcCore().AddViews().Services.BuildServiceProvider();
    private readonly Page _page = new(new Part([Guid.NewGuid(), Guid.NewGuid()]));

    [Fact]
    public void A_field_of_a_row_reads_as_Razor_reads_it()
    {
        Alike(model => model.Row[_page.Part.Keys[0]].Name);
        Alike(model => model.Part.Row[_page.Part.Keys[1]].Count);
        Alike(model => model.Row[_page.Part.Keys[0]].When);
    }

    [Fact]
    public void A_key_may_be_made_on_the_spot()
    {
        foreach (var key in _page.Part.Keys)
            for (var number = 0; number < 2; number++)
                Alike(model => model.Row[Mixed(key, number + 1)].Name);
    }

    [Fact]
    public void The_form_of_a_row_as_a_whole_reads_as_Razor_reads_it() => Alike(model => model.Row[_page.Part.Keys[0]]);

    [Fact]
    public void What_is_no_form_of_a_row_is_left_to_Razor()
    {
        Alike(model => model.Part.Keys[1]);
        Alike(model => model.Part.Keys.Count);
        Alike(model => model);
    }

    [Fact]
    public void A_key_without_a_form_is_an_error_and_no_other_row()
        => Should.Throw<Exception>(() => Read(Reader, model => model.Row[Guid.Empty].Name)).ToString().ShouldContain(nameof(KeyNotFoundException));

    private RowExpressions Reader => new(_services.GetRequiredService<ModelExpressionProvider>(), _services.GetRequiredService<IModelMetadataProvider>());

    private static Guid Mixed(Guid key, int number)
    {
        var bytes = key.ToByteArray();
        bytes[0] ^= (byte)number;
        return new Guid(bytes);
    }

    private void Alike<TValue>(Expression<Func<Page, TValue>> expression)
    {
        var (own, mine) = (Read(_services.GetRequiredService<ModelExpressionProvider>(), expression), Read(Reader, expression));
        mine.Name.ShouldBe(own.Name);
        mine.Model.ShouldBe(own.Model);
        mine.ModelExplorer.Container?.Model.ShouldBe(own.ModelExplorer.Container?.Model);
        mine.Metadata.ShouldBe(own.Metadata);
    }

    private ModelExpression Read<TValue>(IModelExpressionProvider reader, Expression<Func<Page, TValue>> expression)
        => reader.CreateModelExpression(new ViewDataDictionary<Page>(_services.GetRequiredService<IModelMetadataProvider>(), new ModelStateDictionary()) { Model = _page }, expression);

    private sealed record Form(string Name, int Count, DateOnly? When);

    private sealed record Part(IReadOnlyList<Guid> Keys)
    {
        public RowForms<Form> Row { get; } = new(key => new Form(key.ToString(), Keys.Count, null));
    }

    private sealed record Page(Part Part)
    {
        public RowForms<Form> Row { get; } = new(key => key == Guid.Empty ? throw new KeyNotFoundException() : new Form(key.ToString(), 3, new DateOnly(2020, 3, 17)));
    }
}
