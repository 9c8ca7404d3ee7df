/**
 * Gives each element its own style, for which the server has sent a rule: a component that changes or
 * removes its style must find it there.
 */
export function takeOverStyles(root: HTMLElement): void {
  const element = document.getElementById('styles');
  if (!(element instanceof HTMLStyleElement)) return;
  const rules = [...(element.sheet?.cssRules ?? [])];
  for (const styled of root.querySelectorAll<HTMLElement>('[data-style]')) {
    const rule = rules[Number(styled.dataset.style)];
    if (rule instanceof CSSStyleRule) styled.style.cssText = rule.style.cssText;
    delete styled.dataset.style;
  }
  element.remove();
}
