//! Typesetting of office papers: blocks, layout, pages, and their exporters
