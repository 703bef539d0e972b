/** The parts of the page of search that the script fills. */
export interface Elements {
  form: HTMLFormElement;
  box: HTMLInputElement;
  filters: HTMLDetailsElement;
  clear: HTMLButtonElement;
  message: HTMLElement;
  suggestion: HTMLElement;
  section: HTMLElement;
  results: HTMLElement;
  more: HTMLButtonElement;
}

/** Finds the parts of the page. Throws where one is missing: the page and the script disagree. */
export function elementsOf(page: Document): Elements {
  const find = <E extends Element>(selector: string, kind: { new (): E; prototype: E }): E => {
    const element = page.querySelector(selector);
    if (element instanceof kind) return element;
    throw new Error(`the page has no ${selector}`);
  };
  return {
    form: find("#tim-kiem", HTMLFormElement),
    box: find("#tu-tim", HTMLInputElement),
    filters: find("#tim-kiem details", HTMLDetailsElement),
    clear: find("#bo-loc", HTMLButtonElement),
    message: find("#bao", HTMLElement),
    suggestion: find("#goi-y", HTMLElement),
    section: find("#cac-ket-qua", HTMLElement),
    results: find("#ket-qua", HTMLElement),
    more: find("#xem-them", HTMLButtonElement),
  };
}
