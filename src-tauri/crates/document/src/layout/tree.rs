//! The structure tree while it grows.
//!
//! Nodes of blocks are known in reading order before pages exist. Nodes inside a line (links,
//! references, the notes they lead to) find their place among the words of their paragraph only
//! when those are put on pages: until then they are *loose*.

use rustc_hash::{FxHashMap, FxHashSet};

use crate::page::{Kid, Node, NodeId, Role};

/// Nodes, and which of them are loose.
#[derive(Debug)]
pub(super) struct Tree {
    pub(super) nodes: Vec<Node>,
    loose: FxHashSet<NodeId>,
    /// Nodes that follow another as soon as it has its place.
    followers: FxHashMap<NodeId, NodeId>,
}

impl Tree {
    /// A tree of nothing but its root.
    pub(super) fn new() -> Self {
        let root = Node::new(Role::Document, NodeId::ROOT);
        Self { nodes: vec![root], loose: FxHashSet::default(), followers: FxHashMap::default() }
    }

    /// Appends a node to those of its parent.
    pub(super) fn node(&mut self, role: Role, parent: NodeId) -> NodeId {
        let id = self.push(role, parent);
        self.nodes[parent.index()].kids.push(Kid::Node(id));
        id
    }

    /// A node that gets its place among the kids of its parent when its words are put on a page.
    pub(super) fn loose(&mut self, role: Role, parent: NodeId) -> NodeId {
        let id = self.push(role, parent);
        self.loose.insert(id);
        id
    }

    /// Lets a loose node stand right after another one, wherever that comes to stand.
    pub(super) fn follow(&mut self, node: NodeId, leader: NodeId) {
        self.followers.insert(leader, node);
    }

    /// Gives loose nodes, and those that follow them, a parent.
    pub(super) fn adopt(&mut self, parent: NodeId, nodes: &[NodeId]) {
        for node in nodes {
            self.nodes[node.index()].parent = parent;
            if let Some(follower) = self.followers.get(node) {
                self.nodes[follower.index()].parent = parent;
            }
        }
    }

    /// Gives a node whose words were just put on a page its place, and the nodes around it theirs.
    pub(super) fn attach(&mut self, node: NodeId) {
        let mut at = node;
        while self.loose.remove(&at) {
            let parent = self.nodes[at.index()].parent;
            self.nodes[parent.index()].kids.push(Kid::Node(at));
            if let Some(follower) = self.followers.remove(&at) {
                self.loose.remove(&follower);
                self.nodes[parent.index()].kids.push(Kid::Node(follower));
            }
            at = parent;
        }
    }

    /// The nearest node at or above this one that stands for a block, not for words inside one.
    pub(super) fn block_of(&self, node: NodeId) -> NodeId {
        let mut at = node;
        while matches!(self.nodes[at.index()].role, Role::Link | Role::Reference) {
            at = self.nodes[at.index()].parent;
        }
        at
    }

    /// Forgets every node from `length` on; `parent` is the only older node that may have got one.
    pub(super) fn truncate(&mut self, length: usize, parent: NodeId) {
        self.nodes.truncate(length);
        let younger = |id: &NodeId| id.index() >= length;
        self.nodes[parent.index()].kids.retain(|kid| !matches!(kid, Kid::Node(id) if younger(id)));
        self.loose.retain(|id| !younger(id));
        self.followers.retain(|leader, _| !younger(leader));
    }

    fn push(&mut self, role: Role, parent: NodeId) -> NodeId {
        let id = NodeId(self.nodes.len());
        self.nodes.push(Node::new(role, parent));
        id
    }
}
