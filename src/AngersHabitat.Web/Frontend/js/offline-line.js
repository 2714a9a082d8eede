/**
 * The line between a page that goes on without network and the portal: a door, a visit. What comes back is `{ state }`; `{ ended: true }` when the session is over;
 * `{ refused }`, the portal's sentence, when it cannot take what was sent; neither when the network is lost or the portal has a fault.
 */
export class OfflineLine {
  /** @param {HTMLElement} element says where to send and to look @param {string} name what the portal calls what is sent @param {HTMLElement} page holds the form's token */
  constructor(element, name = 'taps', page = element) {
    this.element = element;
    this.name = name;
    this.page = page;
  }

  send(waiting) {
    return ask(this.element.dataset.send, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        RequestVerificationToken: this.page.querySelector('[name=__RequestVerificationToken]').value,
      },
      body: JSON.stringify({ [this.name]: waiting }),
    });
  }

  look() {
    return ask(this.element.dataset.state);
  }

  /** Whether the portal answers, for a page that may ask for nothing else. */
  async isBack() {
    try {
      return (await fetch(`${document.documentElement.dataset.base ?? ''}/healthz/live`, { cache: 'no-store' })).ok;
    } catch {
      return false;
    }
  }
}

async function ask(address, options) {
  try {
    const answer = await fetch(address, options);
    if (answer.ok && !answer.redirected) return { state: await answer.json() };
    return refusalOf(answer);
  } catch {
    return { ended: false };
  }
}

/** What the portal means by an answer that is no state. Its refusals are problem details, with a sentence in `detail`. */
export async function refusalOf(answer) {
  // Without a session the portal leads to the sign-in page, or answers 401; without the role any more, 403.
  if (answer.redirected || [401, 403].includes(answer.status)) return { ended: true };
  if (answer.status !== 400) return { ended: false };
  const problem = await answer.json().catch(() => ({}));
  // What is wrong with a passage stands at its field; without one it is the form's token that is no longer known: somebody else signed in.
  return problem.errors ? { ended: false, refused: problem.detail ?? problem.title ?? '' } : { ended: true };
}
