import "react-toastify/dist/ReactToastify.css";

/** Stands in for the function that writes the style of notices into the page: here it is in the style sheet. */
export function injectStyle(): void {}
