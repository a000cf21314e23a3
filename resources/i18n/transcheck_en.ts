<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>Deciding</name>
    <message numerus="yes">
        <source>accept %n flag(s)</source>
        <translation>
            <numerusform>accept %n flag</numerusform>
            <numerusform>accept %n flags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>dismiss %n flag(s)</source>
        <translation>
            <numerusform>dismiss %n flag</numerusform>
            <numerusform>dismiss %n flags</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message numerus="yes">
        <source>%n drift</source>
        <translation>
            <numerusform>%n drift</numerusform>
            <numerusform>%n drift</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flag(s)</source>
        <translation>
            <numerusform>%n flag</numerusform>
            <numerusform>%n flags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) with tracked changes</source>
        <translation>
            <numerusform>%n passage with tracked changes</numerusform>
            <numerusform>%n passages with tracked changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s) to accept or reject</source>
        <translation>
            <numerusform>%n suggestion to accept or reject</numerusform>
            <numerusform>%n suggestions to accept or reject</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drifting term(s)</source>
        <translation>
            <numerusform>%n drifting term</numerusform>
            <numerusform>%n drifting terms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FamilyToggle</name>
    <message numerus="yes">
        <source>{family}, %n flag(s)</source>
        <translation>
            <numerusform>{family}, %n flag</numerusform>
            <numerusform>{family}, %n flags</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message numerus="yes">
        <source>%n place(s) replaced</source>
        <translation>
            <numerusform>%n place replaced</numerusform>
            <numerusform>%n places replaced</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FlagCard</name>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n left</numerusform>
            <numerusform>%n left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FlagView</name>
    <message numerus="yes">
        <source>Accept all %n</source>
        <translation>
            <numerusform>Accept it</numerusform>
            <numerusform>Accept all %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Flags</name>
    <message numerus="yes">
        <source>Switch “{check}” off for this house? Its %n flag(s) go with it. The preferences list it, to be switched on again.</source>
        <translation>
            <numerusform>Switch “{check}” off for this house? Its %n flag goes with it. The preferences list it, to be switched on again.</numerusform>
            <numerusform>Switch “{check}” off for this house? Its %n flags go with it. The preferences list it, to be switched on again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Folder</name>
    <message numerus="yes">
        <source>Check %n article(s) of the folder {name}?</source>
        <translation>
            <numerusform>Check %n article of the folder {name}?</numerusform>
            <numerusform>Check %n articles of the folder {name}?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IssueList</name>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n left</numerusform>
            <numerusform>%n left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open flag(s)</source>
        <translation>
            <numerusform>%n open flag</numerusform>
            <numerusform>%n open flags</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Issues</name>
    <message numerus="yes">
        <source>%n flag(s) left</source>
        <translation>
            <numerusform>%n flag left</numerusform>
            <numerusform>%n flags left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Returned</name>
    <message numerus="yes">
        <source>%n answer(s) were found. Taken, they can be undone in one step.</source>
        <translation>
            <numerusform>%n answer was found. Taken, it can be undone in one step.</numerusform>
            <numerusform>%n answers were found. Taken, they can be undone in one step.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SidePane</name>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) cut away; tick what belongs to the article</source>
        <translation>
            <numerusform>%n paragraph cut away; tick what belongs to the article</numerusform>
            <numerusform>%n paragraphs cut away; tick what belongs to the article</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flag(s)</source>
        <translation>
            <numerusform>%n flag</numerusform>
            <numerusform>%n flags</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TermsDock</name>
    <message numerus="yes">
        <source>%n occurrence(s)</source>
        <translation>
            <numerusform>%n occurrence</numerusform>
            <numerusform>%n occurrences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace all %n</source>
        <translation>
            <numerusform>Replace all %n</numerusform>
            <numerusform>Replace all %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message numerus="yes">
        <source>%n flag(s)</source>
        <translation>
            <numerusform>%n flag</numerusform>
            <numerusform>%n flags</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trend</name>
    <message numerus="yes">
        <source>%n article(s) kept on this computer</source>
        <translation>
            <numerusform>%n article kept on this computer</numerusform>
            <numerusform>%n articles kept on this computer</numerusform>
        </translation>
    </message>
</context>
</TS>
