/** What ECS has against the image of a container, in words (ECS/API_ContainerDefinition); a digest is not looked at. */
export function troubleWithImage(image: string): string | undefined {
  const [name = ''] = image.split('@', 1)
  if (name.length > longest) return `The name of the image has ${name.length} characters; ${longest} are allowed.`
  const [wrong] = /[^\w\-:./#]/.exec(name) ?? []
  if (wrong === undefined) return undefined
  return `“${image}” is no name of an image: it cannot hold “${wrong}”. Was a variable or placeholder not replaced?`
}

const longest = 255
