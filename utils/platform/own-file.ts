/** The text of a file that is part of the extension, by its path from the top. From pages of ours only. */
export async function ownFile(path: string): Promise<string> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path} is not part of this build`);
  return response.text();
}
