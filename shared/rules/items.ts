/** The values of a list that is written as text with commas between, without the blanks around them. */
export function itemsIn(text: string): readonly string[] {
  return text.split(',').map((item) => item.trim())
}
