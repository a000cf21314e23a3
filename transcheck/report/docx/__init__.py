"""The Word report: a front page, the article with real comments and tracked changes, lists."""

import copy
from collections.abc import Iterable
from itertools import count
from pathlib import Path

from docx.document import Document

from transcheck.atomic import write_whole
from transcheck.model import BlockKind, Report, Review
from transcheck.report.compose import Content, compose
from transcheck.report.docx import onto, pages
from transcheck.report.docx.article import ARTICLE_STYLES, Article
from transcheck.report.docx.comments import Comments
from transcheck.report.docx.faces import Face, face
from transcheck.report.docx.front import front
from transcheck.report.docx.lists import lists
from transcheck.report.docx.ooxml import Element, paragraph
from transcheck.report.docx.package import (
    add_comments,
    house_package,
    new_package,
    rename_styles,
    track_changes,
)
from transcheck.report.docx.pictures import pictures_of
from transcheck.report.docx.runs import runs
from transcheck.report.docx.styles import styles
from transcheck.report.options import Changes, ReportOptions


def write(report: Report, review: Review, path: Path, options: ReportOptions) -> None:
    """Write the Word report. Raises WriteError, and LoadError where the house template is unusable."""
    if options.onto is not None:
        onto.write(report, review, path, options)
        return
    document = build(compose(report, review, options))
    write_whole(path, lambda beside: document.save(str(beside)))


def write_plain(report: Report, path: Path, paragraphs: Iterable[tuple[BlockKind, str]]) -> None:
    """Write paragraphs alone, as a Word file of our own look. Raises WriteError."""
    source, target = face(report.alignment.source_language), face(report.alignment.target_language)
    document = new_package(source, target)
    body = document.element.body
    body.extend(
        paragraph(ARTICLE_STYLES.get(kind, "ArticleText"), runs(text, face=target))
        for kind, text in paragraphs
    )
    body.append(pages.section(pages.TEXT))
    write_whole(path, lambda beside: document.save(str(beside)))


def build(content: Content) -> Document:
    """The report as a python-docx document."""
    source, target = face(content.alignment.source_language), face(content.alignment.target_language)
    template = content.options.template
    document = house_package(template, source, target) if template else new_package(source, target)
    comments = Comments(content.options, bookmarks := count(1))
    article = Article(content, comments, bookmarks, source=source, target=target)
    blocks = _blocks(document, content, article, source, target)
    body = document.element.body
    for child in list(body):
        body.remove(child)
    body.extend(blocks)
    if len(comments):
        add_comments(document, comments)
    if template:
        rename_styles(document, [body, comments.part], styles(source, target))
    if content.options.changes is not Changes.NONE:
        track_changes(document)
    _describe(document, content, target)
    return document


def _blocks(
    document: Document, content: Content, article: Article, source: Face, target: Face
) -> list[Element]:
    """The three parts, each with the section that closes it."""
    house = pages.house_section(document)
    sections = _house_sections(house) if house is not None else _own_sections(document, content, target)
    (front_page, end_front), (article_page, end_article), (lists_page, end_lists) = sections
    pictures = pictures_of(document, content)
    return [
        *front(content, width=front_page.text, pictures=pictures, source=source, target=target),
        paragraph("SectionEnd", section=end_front),
        *article.blocks(width=article_page.text),
        paragraph("SectionEnd", section=end_article),
        *lists(content, width=lists_page.text, source=source, target=target),
        end_lists,
    ]


def _house_sections(house: Element) -> list[tuple[pages.Page, Element]]:
    page = pages.house_page(house)
    return [(page, copy.deepcopy(house)) for _ in range(3)]


def _own_sections(document: Document, content: Content, target: Face) -> list[tuple[pages.Page, Element]]:
    article = (pages.WIDE, "Translation with source") if content.with_source else (pages.TEXT, "Translation")
    made = [(pages.FRONT, pages.section(pages.FRONT))]
    for number, (page, part) in enumerate((article, (pages.TEXT, "Flags and terms")), start=1):
        head = pages.running_head(document, f"header{number}", content.title, part, page, target=target)
        foot = pages.foot(document, f"footer{number}", page)
        made.append((page, pages.section(page, head=head, foot=foot)))
    return made


def _describe(document: Document, content: Content, target: Face) -> None:
    """The document's properties, as file managers and archives show them."""
    about, options = document.core_properties, content.options
    about.title = content.title[:255]
    about.subject = "Translation review"
    about.author = about.last_modified_by = (options.author or "TransCheck")[:255]
    about.keywords = f"{content.alignment.source_language}, {content.alignment.target_language}"
    about.comments = content.verdict[:255]
    about.category = "Report"
    about.language = target.tag
    about.created = about.modified = options.moment
