import { useEffect } from 'preact/hooks';

/** Tells the page that holds the frame how high it has to be, now and whenever that changes. */
export function useToldHeight(): void {
  useEffect(() => {
    const root = document.getElementById('app');
    if (!root || parent === window) return;
    const observer = new ResizeObserver(() => {
      // For whoever frames it: a height is no secret.
      const machikurabeHeight = Math.ceil(root.getBoundingClientRect().height);
      parent.postMessage({ machikurabeHeight }, '*');
    });
    observer.observe(root);
    return () => observer.disconnect();
  }, []);
}
