/** Links to other pages, one below the other; each opens in a tab of its own. */

interface Props {
  readonly links: readonly { readonly title: string; readonly url: string }[];
  readonly class?: string;
}

export function LinkList({ links, class: look }: Props) {
  return (
    <ul class={look}>
      {links.map(({ title, url }) => (
        <li key={`${title} ${url}`}>
          <a href={url} target="_blank" rel="noreferrer">
            <bdi>{title}</bdi>
          </a>
        </li>
      ))}
    </ul>
  );
}
