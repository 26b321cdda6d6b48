/** Why something was not done, next to where it was asked for. */
export function Refused({ why }: { readonly why: string | undefined }) {
  return (
    <div role="alert" class="refused">
      {why !== undefined && <p class="wrong">{why}</p>}
    </div>
  );
}
