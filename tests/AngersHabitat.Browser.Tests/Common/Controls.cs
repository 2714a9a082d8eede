namespace AngersHabitat.Browser.Tests.Common;

/// <summary>What a scan does not see of links, buttons and fields: too small to be hit, or told apart by their place only.</summary>
public static class Controls
{
    // WCAG 2.2, 2.5.8: 24 px each way, links inside a sentence excepted; of a field with its label either may be hit.
    private const string Small = """
        () => {
          const shown = element => element.checkVisibility({ visibilityProperty: true, opacityProperty: false }) && element.getClientRects().length > 0;
          const box = element => element.getBoundingClientRect();
          const large = element => box(element).width >= 23.5 && box(element).height >= 23.5;
          const inSentence = element => element.matches('a') && getComputedStyle(element).display === 'inline'
            && [...element.parentElement.childNodes].some(node => node !== element && node.textContent.trim().length > 0 && !(node.matches && node.matches('.govuk-visually-hidden')));
          const hidden = element => box(element).width <= 1 || element.closest('.govuk-visually-hidden, .govuk-skip-link');
          return [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary')]
            .filter(element => shown(element) && !hidden(element) && !large(element) && !inSentence(element) && ![...(element.labels ?? [])].some(large))
            .map(element => `${Math.round(box(element).width)} by ${Math.round(box(element).height)} px: ${element.outerHTML.slice(0, 120)}`);
        }
        """;

    // By what a screen reader lists: buttons of one name that send different forms.
    private const string Alike = """
        () => {
          const name = element => (element.getAttribute('aria-label') ?? element.textContent).trim().replace(/\s+/g, ' ');
          const groups = Map.groupBy([...document.querySelectorAll('main button')].filter(element => element.checkVisibility() && name(element) !== ''), name);
          return [...groups].filter(([, buttons]) => new Set(buttons.map(button => (button.form?.action ?? '') + [...(button.form?.querySelectorAll('input[type=hidden]') ?? [])].map(field => field.value).join())).size > 1)
            .map(([words, buttons]) => `${buttons.length} buttons « ${words} »`);
        }
        """;

    // Visited or not: the page is told the colour of links that were not.
    private const string Bare = """
        () => [...document.querySelectorAll('a[href]')].filter(link => link.checkVisibility() && getComputedStyle(link).color === 'rgb(0, 0, 238)')
          .map(link => `in the browser's own blue: ${link.outerHTML.slice(0, 120)}`)
        """;

    /// <summary>Links that nobody has given the look of links.</summary>
    public static async Task<IReadOnlyList<string>> BareLinksAsync(IPage page) => await page.EvaluateAsync<string[]>(Bare);

    /// <summary>One line a fault of the page that is open.</summary>
    public static async Task<IReadOnlyList<string>> FaultsAsync(IPage page)
        => [.. await page.EvaluateAsync<string[]>(Small), .. await page.EvaluateAsync<string[]>(Alike), .. await BareLinksAsync(page)];
}
