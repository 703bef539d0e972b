/** A bar beside a number, for the eye alone: the number says the same. */
export function Bar({ hundredths }: { hundredths: number }) {
  return (
    <svg class="bar" width="100" height="8" aria-hidden="true">
      <rect width={hundredths} height="8" />
    </svg>
  );
}
