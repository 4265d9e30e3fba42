/** The words of the link to a document, when they tell more than the name of its type. */
export function LinkText({ text, name }: { text: string; name: string }) {
  if (text.trim() === '' || text.trim().toLowerCase() === name.toLowerCase()) return null;
  return (
    <span class="document__detail" title={text}>
      {text}
    </span>
  );
}
