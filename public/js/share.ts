/** Unhides the buttons marked `data-print`, and those marked `data-share` where the device can share. */
export function offerSharing(page: Document): void {
  for (const button of page.querySelectorAll<HTMLButtonElement>("button[data-print]")) {
    button.hidden = false;
    button.addEventListener("click", () => print());
  }
  if (!("share" in navigator)) return;
  const url = page.querySelector<HTMLLinkElement>("link[rel=canonical]")?.href ?? location.href;
  const title = page.querySelector("h1")?.textContent ?? page.title;
  for (const button of page.querySelectorAll<HTMLButtonElement>("button[data-share]")) {
    button.hidden = false;
    // A reader who closes the dialogue has not met an error.
    button.addEventListener("click", () => void navigator.share({ title, url }).catch(() => {}));
  }
}
