//! The contract as TypeScript, committed in the UI and compared with this by a test.

use crate::contract::{COMMANDS, visit_types};
use std::collections::{BTreeMap, BTreeSet};
use ts_rs::{Config, TS, TypeVisitor};

/// The TypeScript module of the contract.
pub fn typescript() -> String {
    let config = Config::default();
    let declarations = declarations(&config);
    let mut module =
        "// The contract between the UI and the application, made from its declaration. Do not edit: `cargo xtask derive` writes it.\n"
            .to_owned();
    for declaration in declarations.values() {
        module.push('\n');
        module.push_str(declaration);
        module.push('\n');
    }
    module.push_str("\n/**\n * Every command with its request and response.\n */\nexport interface Commands {\n");
    for command in COMMANDS {
        let (request, response) = (command.typescript_names)(&config);
        module.push_str(&format!(
            "  /** {} */\n  {}: {{ request: {request}; response: {response} }};\n",
            command.about, command.name
        ));
    }
    module.push_str("}\n");
    module
}

/// The names of the types that the contract declares.
pub(crate) fn declared_types() -> BTreeSet<String> {
    declarations(&Config::default()).into_keys().collect()
}

fn declarations(config: &Config) -> BTreeMap<String, String> {
    let mut types = Declarations { config, found: BTreeMap::new() };
    visit_types(&mut types);
    types.found
}

/// Declarations by name, gathered through everything the types name.
struct Declarations<'c> {
    config: &'c Config,
    found: BTreeMap<String, String>,
}

impl TypeVisitor for Declarations<'_> {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        // Types without a file of their own are built in or generic: only what they hold is
        // declared.
        if T::output_path().is_some() {
            let name = T::ident(self.config);
            if self.found.contains_key(&name) {
                return;
            }
            let docs = T::docs().unwrap_or_default();
            self.found.insert(name, format!("{docs}export {}", T::decl(self.config)));
        }
        T::visit_dependencies(self);
        T::visit_generics(self);
    }
}
