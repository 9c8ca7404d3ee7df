/** A policy as far as it must be known to stand in a tree. */
export interface Printed<Parent> {
  id: string;
  parent: Parent | null;
}

export interface Branch<Policy, Parent> {
  id: string;
  /** Null while only its children have come: then there is its name alone, in `stub`. */
  policy: Policy | null;
  stub: Parent | null;
  children: Branch<Policy, Parent>[];
}

/** Puts policies under their parents, in the order in which the document prints them. */
export function growTree<Parent extends { id: string }, Policy extends Printed<Parent>>(
  policies: Policy[],
): Branch<Policy, Parent>[] {
  const branches = new Map<string, Branch<Policy, Parent>>();
  const roots = new Set<Branch<Policy, Parent>>();
  const at = (id: string) => {
    const branch = branches.get(id) ?? { id, policy: null, stub: null, children: [] };
    branches.set(id, branch);
    return branch;
  };
  for (const policy of policies) {
    const branch = at(policy.id);
    branch.policy = policy;
    if (!policy.parent) {
      roots.add(branch);
      continue;
    }
    const parent = at(policy.parent.id);
    parent.stub ??= policy.parent;
    parent.children.push(branch);
    // A parent that comes later, or on a later page, takes the place of its first child.
    if (!parent.policy) roots.add(parent);
  }
  for (const branch of roots) {
    if (branch.policy?.parent) roots.delete(branch);
  }
  return [...roots];
}
