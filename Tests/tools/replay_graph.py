"""Replays walks on an exported graph with the library `transitions`, which knows nothing of buka.

Usage: replay_graph.py GRAPH WALKS

GRAPH is what `buka graph --format json` prints. WALKS is a list of walks, each a list of steps
{"possible": [trigger...], "trigger": ..., "dest": ...}: what was possible in the state, what was
taken, and where it led. Prints what was compared; exits 1 at the first step that differs.
"""

import json
import sys

from transitions import Machine


class Card:
    """What the machine moves; it has no methods that a trigger could be taken for."""


def replay(machine, card, walk, seen):
    """Takes every step of one walk and returns what differs, or None."""
    for number, step in enumerate(walk, 1):
        seen.add(card.state)
        possible = sorted(machine.get_triggers(card.state))
        if possible != sorted(step["possible"]):
            differing = sorted(set(possible) ^ set(step["possible"]))
            return f"step {number}: in {card.state} these triggers differ: {differing}"
        before = card.state
        card.trigger(step["trigger"])
        if card.state != step["dest"]:
            return (
                f"step {number}: {step['trigger']} leads from {before} to {card.state}, "
                f"not to {step['dest']}"
            )
    seen.add(card.state)
    return None


def main(graph_path, walks_path):
    with open(graph_path, encoding="utf-8") as file:
        graph = json.load(file)
    with open(walks_path, encoding="utf-8") as file:
        walks = json.load(file)
    card = Card()
    machine = Machine(
        model=card,
        states=graph["states"],
        transitions=graph["transitions"],
        initial=graph["initial"],
        auto_transitions=False,
    )
    seen = set()
    for number, walk in enumerate(walks, 1):
        machine.set_state(graph["initial"], card)
        difference = replay(machine, card, walk, seen)
        if difference:
            print(f"walk {number}, {difference}")
            return 1
    steps = sum(len(walk) for walk in walks)
    print(f"{len(walks)} walks, {steps} steps, {len(seen)} of {len(graph['states'])} states")
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
