/** Where a fact was read: a link when it is a web address, and otherwise the words. */
export function SourceText({ source }: { source: string }) {
  if (!/^https?:\/\/\S+$/.test(source)) return <>{source}</>;
  return (
    <a href={source} rel="external noopener noreferrer">
      {source}
    </a>
  );
}
