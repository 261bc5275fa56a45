<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
    <context>
        <name>CardCheck</name>
        <message numerus="yes">
            <source>known; %n tries left</source>
            <translation>
                <numerusform>known; %n try left</numerusform>
                <numerusform>known; %n tries left</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>a wrong one was typed; %n tries left</source>
            <translation>
                <numerusform>a wrong one was typed; %n try left</numerusform>
                <numerusform>a wrong one was typed; %n tries left</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n trouble(s)</source>
            <translation>
                <numerusform>%n trouble</numerusform>
                <numerusform>%n troubles</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Carry</name>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n row</numerusform>
                <numerusform>%n rows</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n value(s)</source>
            <translation>
                <numerusform>%n value</numerusform>
                <numerusform>%n values</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left alone: something else stands there</source>
            <translation>
                <numerusform>%n left alone: something else stands there</numerusform>
                <numerusform>%n left alone: something else stands there</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Check</name>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n row</numerusform>
                <numerusform>%n rows</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Cli</name>
        <message numerus="yes">
            <source>%n day(s) left, until %1.</source>
            <translation>
                <numerusform>%n day left, until %1.</numerusform>
                <numerusform>%n days left, until %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n value(s) have no place in this year's forms and are left out.</source>
            <translation>
                <numerusform>%n value has no place in this year's forms and is left out.</numerusform>
                <numerusform>%n values have no place in this year's forms and are left out.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) to mend in the definitions.</source>
            <translation>
                <numerusform>%n thing to mend in the definitions.</numerusform>
                <numerusform>%n things to mend in the definitions.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) have mistakes. They are given back with the reasons in %1.</source>
            <translation>
                <numerusform>%n row has mistakes. It is given back with the reasons in %1.</numerusform>
                <numerusform>%n rows have mistakes. They are given back with the reasons in %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n value(s)</source>
            <translation>
                <numerusform>%n value</numerusform>
                <numerusform>%n values</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n row</numerusform>
                <numerusform>%n rows</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The definitions for %1 are in order: %n module(s).</source>
            <translation>
                <numerusform>The definitions for %1 are in order: %n module.</numerusform>
                <numerusform>The definitions for %1 are in order: %n modules.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Explanation</name>
        <message numerus="yes">
            <source>and %n more row(s)</source>
            <translation>
                <numerusform>and %n more row</numerusform>
                <numerusform>and %n more rows</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>History</name>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n edit(s)</source>
            <translation>
                <numerusform>%n edit</numerusform>
                <numerusform>%n edits</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n value(s)</source>
            <translation>
                <numerusform>%n value</numerusform>
                <numerusform>%n values</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n row</numerusform>
                <numerusform>%n rows</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Import</name>
        <message numerus="yes">
            <source>%n row(s) removed</source>
            <translation>
                <numerusform>%n row removed</numerusform>
                <numerusform>%n rows removed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) would be removed</source>
            <translation>
                <numerusform>%n row would be removed</numerusform>
                <numerusform>%n rows would be removed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) with other values</source>
            <translation>
                <numerusform>%n row with other values</numerusform>
                <numerusform>%n rows with other values</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) would get other values</source>
            <translation>
                <numerusform>%n row would get other values</numerusform>
                <numerusform>%n rows would get other values</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Overview</name>
        <message numerus="yes">
            <source>%n value(s) still to fill in</source>
            <translation>
                <numerusform>%n value still to fill in</numerusform>
                <numerusform>%n values still to fill in</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n finding(s) to solve</source>
            <translation>
                <numerusform>%n finding to solve</numerusform>
                <numerusform>%n findings to solve</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 (and %n more)</source>
            <translation>
                <numerusform>%1 (and %n more)</numerusform>
                <numerusform>%1 (and %n more)</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Problem</name>
        <message numerus="yes">
            <source>%n more mistake(s) are not listed. Correct these first.</source>
            <translation>
                <numerusform>%n more mistake is not listed. Correct these first.</numerusform>
                <numerusform>%n more mistakes are not listed. Correct these first.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) are hidden in the file, the first is row %1. They are read as well.</source>
            <translation>
                <numerusform>%n row is hidden in the file: row %1. It is read as well.</numerusform>
                <numerusform>%n rows are hidden in the file, the first is row %1. They are read as well.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The file has no rows for “%1”, so its %n row(s) stay as they are. To empty a table, delete its rows.</source>
            <translation>
                <numerusform>The file has no rows for “%1”, so its %n row stays as it is. To empty a table, delete its row.</numerusform>
                <numerusform>The file has no rows for “%1”, so its %n rows stay as they are. To empty a table, delete its rows.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of the rows have a “%1” that is in the table already: those rows were changed, not added.</source>
            <translation>
                <numerusform>%n of the rows has a “%1” that is in the table already: that row was changed, not added.</numerusform>
                <numerusform>%n of the rows have a “%1” that is in the table already: those rows were changed, not added.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>"%1" names a row that was not there: the table had %n row(s) then.</source>
            <translation>
                <numerusform>"%1" names a row that was not there: the table had %n row then.</numerusform>
                <numerusform>"%1" names a row that was not there: the table had %n rows then.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Surroundings</name>
        <message numerus="yes">
            <source>Attention: %n root(s) given by hand are believed beside the Belgian ones, the first: %1.</source>
            <translation>
                <numerusform>Attention: %n root given by hand is believed beside the Belgian ones: %1.</numerusform>
                <numerusform>Attention: %n roots given by hand are believed beside the Belgian ones, the first: %1.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui</name>
        <message numerus="yes">
            <source>%n reports are signed at once. Choose above which of them to read.</source>
            <translation>
                <numerusform>%n report is signed.</numerusform>
                <numerusform>%n reports are signed at once. Choose above which of them to read.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n digit(s)</source>
            <translation>
                <numerusform>%n digit</numerusform>
                <numerusform>%n digits</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cell(s) would stand to the right of the last column.</source>
            <translation>
                <numerusform>%n cell would stand to the right of the last column.</numerusform>
                <numerusform>%n cells would stand to the right of the last column.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cell(s) cannot be taken over as they are.</source>
            <translation>
                <numerusform>%n cell cannot be taken over as it is.</numerusform>
                <numerusform>%n cells cannot be taken over as they are.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n error(s)</source>
            <translation>
                <numerusform>%n error</numerusform>
                <numerusform>%n errors</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n warning(s)</source>
            <translation>
                <numerusform>%n warning</numerusform>
                <numerusform>%n warnings</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to fill in</source>
            <translation>
                <numerusform>%n to fill in</numerusform>
                <numerusform>%n to fill in</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 and %n more</source>
            <translation>
                <numerusform>%1 and %n more</numerusform>
                <numerusform>%1 and %n more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of 2 signatures</source>
            <translation>
                <numerusform>%n of 2 signatures</numerusform>
                <numerusform>%n of 2 signatures</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::CardRow</name>
        <message numerus="yes">
            <source>%n tries left</source>
            <translation>
                <numerusform>%n try left</numerusform>
                <numerusform>%n tries left</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::ComparisonView</name>
        <message numerus="yes">
            <source>%n difference(s)</source>
            <translation>
                <numerusform>%n difference</numerusform>
                <numerusform>%n differences</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::Header</name>
        <message numerus="yes">
            <source>%n value(s) not saved</source>
            <translation>
                <numerusform>%n value not saved</numerusform>
                <numerusform>%n values not saved</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::LastYearDialog</name>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n value(s) have no place in this year's forms and are left out.</source>
            <translation>
                <numerusform>%n value has no place in this year's forms and is left out.</numerusform>
                <numerusform>%n values have no place in this year's forms and are left out.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::MainWindow</name>
        <message numerus="yes">
            <source>%n value(s) could not be read and would be lost.</source>
            <translation>
                <numerusform>%n value could not be read and would be lost.</numerusform>
                <numerusform>%n values could not be read and would be lost.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::ModuleCard</name>
        <message numerus="yes">
            <source>%n error(s)</source>
            <translation>
                <numerusform>%n error</numerusform>
                <numerusform>%n errors</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to fill in</source>
            <translation>
                <numerusform>%n to fill in</numerusform>
                <numerusform>%n to fill in</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n warning(s)</source>
            <translation>
                <numerusform>%n warning</numerusform>
                <numerusform>%n warnings</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::ModulePage</name>
        <message numerus="yes">
            <source>%n thing(s) must be settled first.</source>
            <translation>
                <numerusform>%n thing must be settled first.</numerusform>
                <numerusform>%n things must be settled first.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::Outcome</name>
        <message numerus="yes">
            <source>%n value(s) come in.</source>
            <translation>
                <numerusform>%n value comes in.</numerusform>
                <numerusform>%n values come in.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) come in, behind those that are there.</source>
            <translation>
                <numerusform>%n row comes in, behind those that are there.</numerusform>
                <numerusform>%n rows come in, behind those that are there.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) come in.</source>
            <translation>
                <numerusform>%n row comes in.</numerusform>
                <numerusform>%n rows come in.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) of “%1” that are there now go.</source>
            <translation>
                <numerusform>%n row of “%1” that is there now goes.</numerusform>
                <numerusform>%n rows of “%1” that are there now go.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) of “%1” that are there now get the values of the file.</source>
            <translation>
                <numerusform>%n row of “%1” that is there now gets the values of the file.</numerusform>
                <numerusform>%n rows of “%1” that are there now get the values of the file.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) with mistakes stay out.</source>
            <translation>
                <numerusform>%n row with mistakes stays out.</numerusform>
                <numerusform>%n rows with mistakes stay out.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>… and %n more.</source>
            <translation>
                <numerusform>… and %n more.</numerusform>
                <numerusform>… and %n more.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n value(s) imported.</source>
            <translation>
                <numerusform>%n value imported.</numerusform>
                <numerusform>%n values imported.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) imported.</source>
            <translation>
                <numerusform>%n row imported.</numerusform>
                <numerusform>%n rows imported.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) of “%1” gone.</source>
            <translation>
                <numerusform>%n row of “%1” gone.</numerusform>
                <numerusform>%n rows of “%1” gone.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) of “%1” with other values.</source>
            <translation>
                <numerusform>%n row of “%1” with other values.</numerusform>
                <numerusform>%n rows of “%1” with other values.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::OverviewPage</name>
        <message numerus="yes">
            <source>%n day(s) left</source>
            <translation>
                <numerusform>%n day left</numerusform>
                <numerusform>%n days left</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::PersonBox</name>
        <message numerus="yes">
            <source>The card allows %n more tries.</source>
            <translation>
                <numerusform>The card allows %n more try.</numerusform>
                <numerusform>The card allows %n more tries.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The card allows %n tries.</source>
            <translation>
                <numerusform>The card allows %n try.</numerusform>
                <numerusform>The card allows %n tries.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::QuarantineBox</name>
        <message numerus="yes">
            <source>%n row(s) with mistakes</source>
            <translation>
                <numerusform>%n row with mistakes</numerusform>
                <numerusform>%n rows with mistakes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::TableImportDialog</name>
        <message numerus="yes">
            <source>Import %n row(s)</source>
            <translation>
                <numerusform>Import %n row</numerusform>
                <numerusform>Import %n rows</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) have mistakes. Mend them above.</source>
            <translation>
                <numerusform>%n row has mistakes. Mend it above.</numerusform>
                <numerusform>%n rows have mistakes. Mend them above.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) have mistakes. Mend them above, or take only the good rows.</source>
            <translation>
                <numerusform>%n row has mistakes. Mend it above, or take only the good rows.</numerusform>
                <numerusform>%n rows have mistakes. Mend them above, or take only the good rows.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) with mistakes stay out.</source>
            <translation>
                <numerusform>%n row with mistakes stays out.</numerusform>
                <numerusform>%n rows with mistakes stay out.</numerusform>
            </translation>
        </message>
    </context>
</TS>
