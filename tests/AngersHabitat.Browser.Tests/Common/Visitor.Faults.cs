using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;

namespace AngersHabitat.Browser.Tests.Common;

/// <content>What is wrong with the page that she looks at.</content>
public sealed partial class Visitor
{
    /// <summary>What axe finds wrong with the page under the rules of RGAA 4, one line a fault.</summary>
    public async Task<IReadOnlyList<string>> AccessibilityFaultsAsync()
    {
        // Of rules that hold, one place each: the rest would only be carried over.
        var result = await Page.RunAxe(new AxeRunOptions { RunOnly = new RunOnlyOptions { Type = "tag", Values = ["RGAAv4"] }, ResultTypes = [ResultType.Violations] });
        // A rule that looked at nothing proves nothing.
        result.Passes.ShouldNotBeEmpty();
        return [.. result.Violations.SelectMany(rule => rule.Nodes.Select(node => $"{rule.Id}: {rule.Help}: {node.Html}"))];
    }

    /// <summary>By how many pixels the page is wider than the window; 0 when it fits.</summary>
    public Task<int> OverflowAsync()
        => Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");

    /// <summary>Words that do not stand on one line, and what lies under something that stays in its place.</summary>
    public async Task<IReadOnlyList<string>> BrokenWordsAsync() => await Page.EvaluateAsync<string[]>("""
        () => {
          const faults = [];
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            if (!node.parentElement.checkVisibility() || node.parentElement.closest('svg, noscript, .govuk-visually-hidden')) continue;
            for (const word of node.data.matchAll(/[\p{L}\p{N}]{2,}/gu)) {
              const range = document.createRange();
              range.setStart(node, word.index);
              range.setEnd(node, word.index + word[0].length);
              if (new Set([...range.getClientRects()].map(box => Math.round(box.top))).size > 1) faults.push(`« ${word[0]} » is broken`);
            }
          }
          for (const fixed of [...document.querySelectorAll('body *')].filter(element => ['fixed', 'sticky'].includes(getComputedStyle(element).position)))
            faults.push(`${fixed.tagName} .${fixed.className} covers what scrolls under it`);
          return [...new Set(faults)];
        }
        """);
}
